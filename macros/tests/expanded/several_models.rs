#[automatically_derived]
impl ::connectome::Convert<Contact> for Thing {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            name: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).stage).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["stage", "Thing.name"],
            )?,
            by: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).primary_email).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["primary_email", "Thing.by"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).stage)
            .set(
                ::core::option::Option::Some(&self.name),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Thing.name", "stage"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).primary_email)
            .set(
                self.by.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Thing.by", "primary_email"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).stage;
        let _ = &(*it).primary_email;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["stage", "primary_email"],
        "`Thing` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Convert<models::Issue> for Thing {
    fn read_value(
        from: &models::Issue,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            name: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).title).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["title", "Thing.name"],
            )?,
            by: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).author)
                    .get()
                    .and_then(|it| ::connectome::derive::at(&(*it).login).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["author.login", "Thing.by"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut models::Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).title)
            .set(
                ::core::option::Option::Some(&self.name),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Thing.name", "title"],
            )?;
        if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                &mut (*to).author,
            )
            .enter(self.by.is_some())
        {
            ::connectome::derive::at_mut(&mut (*it).login)
                .set(
                    self.by.as_ref(),
                    |it, to| (::connectome::derive::side(to)
                        .with::<String>()
                        .write)(it, to),
                    ["Thing.by", "author.login"],
                )?;
        }
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Thing {}
