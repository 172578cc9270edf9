#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            r#type: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).r#type).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["type", "Customer.type"],
            )?,
            kind: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).r#type).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["type", "Customer.kind"],
            )?,
            sort: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).r#type).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["type", "Customer.sort"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).r#type)
            .set(
                self.r#type.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.type", "type"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).r#type)
            .set(
                self.kind.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.kind", "type"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).r#type)
            .set(
                self.sort.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.sort", "type"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).r#type;
        let _ = &(*it).r#type;
        let _ = &(*it).r#type;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["type", "type", "type"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
