#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            owner: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).owner_id).get(),
                |it| ::connectome::derive::outcome(owner::read(it)).get(),
                ["owner_id", "Customer.owner"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).owner_id)
            .set(
                self.owner.as_ref(),
                |it, to| {
                    *to = ::connectome::derive::outcome(owner::write(it)).get()?.into();
                    ::core::result::Result::Ok(())
                },
                ["Customer.owner", "owner_id"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).owner_id;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["owner_id"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
