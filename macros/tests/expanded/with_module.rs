#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            owner: failed
                .optional(
                    ::connectome::derive::inside(&(*from).owner_id),
                    |it| ::connectome::derive::outcome(owner::read(it)).get(),
                    "owner_id → Customer.owner",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                self.owner.as_ref(),
                &mut (*to).owner_id,
                |it, to| {
                    *to = ::connectome::derive::outcome(owner::write(it)).get()?.into();
                    ::core::result::Result::Ok(())
                },
                "Customer.owner → owner_id",
            );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "owner_id",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
