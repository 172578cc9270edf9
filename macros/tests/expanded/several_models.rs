#[automatically_derived]
impl ::connectome::Convert<Contact> for Thing {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            name: ::connectome::derive::Place::read_needed_or_blank(
                &(*from).stage,
                "stage → Thing.name",
                failed,
            ),
            by: ::connectome::derive::Place::read_optional(
                &(*from).primary_email,
                "primary_email → Thing.by",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_needed(
            &mut (*to).stage,
            &self.name,
            "Thing.name → stage",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).primary_email,
            &self.by,
            "Thing.by → primary_email",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "primary_email,stage",
    "Thing",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Convert<models::Issue> for Thing {
    fn read_value(
        from: &models::Issue,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            name: ::connectome::derive::Place::read_needed_or_blank(
                &(*from).title,
                "title → Thing.name",
                failed,
            ),
            by: failed
                .optional(
                    ::connectome::derive::inside(&(*from).author)
                        .and_then(|it| ::connectome::derive::inside(&(*it).login)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "author.login → Thing.by",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut models::Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_needed(
            &mut (*to).title,
            &self.name,
            "Thing.name → title",
            failed,
        );
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).author, self.by.is_some())
        {
            ::connectome::derive::Place::write_optional(
                &mut (*it).login,
                &self.by,
                "Thing.by → author.login",
                failed,
            );
        }
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Thing {}
