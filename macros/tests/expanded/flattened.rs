#[automatically_derived]
impl ::connectome::Convert<Contact> for Name {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            first: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).first_name).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["first_name", "Name.first"],
            )?,
            last: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).last_name).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["last_name", "Name.last"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).first_name)
            .set(
                self.first.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Name.first", "first_name"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).last_name)
            .set(
                self.last.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Name.last", "last_name"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).first_name;
        let _ = &(*it).last_name;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["first_name", "last_name"],
        "`Name` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Name {}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            name: {
                let it = from;
                (::connectome::derive::side(it).with::<Name>().read)(it)?
            },
            stage: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).stage).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["stage", "Customer.stage"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        (::connectome::derive::side(to).with::<Name>().write)(&self.name, to)?;
        ::connectome::derive::at_mut(&mut (*to).stage)
            .set(
                self.stage.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.stage", "stage"],
            )?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
