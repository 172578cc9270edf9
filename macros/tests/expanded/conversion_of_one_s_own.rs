#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            email: ::connectome::derive::Place::read_needed(
                &(*from).primary_email,
                "primary_email → Customer.email",
                failed,
            )?,
            other: failed
                .optional(
                    ::connectome::derive::inside(&(*from).emails)
                        .and_then(|it| ::connectome::derive::indexed(it).inside(it, 0))
                        .and_then(|it| ::connectome::derive::inside(&(*it).value)),
                    |it| (::connectome::derive::side(it).with::<Email>().read)(it),
                    "emails[0].value → Customer.other",
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
            &mut (*to).primary_email,
            &self.email,
            "Customer.email → primary_email",
            failed,
        );
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).emails, self.other.is_some())
        {
            if let ::core::option::Option::Some(it) = ::connectome::derive::indexed(it)
                .enter(
                    it,
                    0,
                    self.other.is_some(),
                    "Customer.other → emails[0].value",
                    failed,
                )
            {
                ::connectome::derive::Place::write_optional(
                    &mut (*it).value,
                    &self.other,
                    "Customer.other → emails[0].value",
                    failed,
                );
            }
        }
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "emails,primary_email",
    "Customer",
    "",
    "Contact",
);
const _: () = {
    let rows = ::connectome::derive::rows_at(|from: &Contact| {
        ::connectome::derive::inside(&(*from).emails)
            .and_then(|it| ::connectome::derive::indexed(it).inside(it, 0))
    });
    ::connectome::derive::all_written(
        rows,
        "value",
        "Customer",
        "emails[0].",
        "Contact",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
