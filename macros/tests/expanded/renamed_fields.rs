#[automatically_derived]
impl ::connectome::Convert<Properties> for Customer {
    fn read_value(
        from: &Properties,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            first_name: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).firstname).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["firstname", "Customer.first_name"],
            )?,
            work: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).jobtitle).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["jobtitle", "Customer.work"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Properties,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).firstname)
            .set(
                self.first_name.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.first_name", "firstname"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).jobtitle)
            .set(
                self.work.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.work", "jobtitle"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Properties| {
        let _ = &(*it).firstname;
        let _ = &(*it).jobtitle;
    };
    ::connectome::derive::all_written(
        <Properties as ::connectome::codec::Rows>::ROWS,
        &["firstname", "jobtitle"],
        "`Customer` writes no `",
        "`, which `Properties` requires: add the field, or say `#[mapping(model = Properties, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
