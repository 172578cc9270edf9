#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            id: ::connectome::derive::Place::read_optional(
                &(*from).id,
                "id → Customer.id",
                failed,
            ),
            email: ::connectome::derive::Place::read_needed_or_blank(
                &(*from).primary_email,
                "primary_email → Customer.email",
                failed,
            ),
            city: failed
                .optional(
                    ::connectome::derive::inside(&(*from).primary_address)
                        .and_then(|it| ::connectome::derive::inside(&(*it).city)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "primary_address.city → Customer.city",
                ),
            first: failed
                .optional(
                    ::connectome::derive::inside(&(*from).emails)
                        .and_then(|it| ::connectome::derive::indexed(it).inside(it, 0))
                        .and_then(|it| ::connectome::derive::inside(&(*it).value)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "emails[0].value → Customer.first",
                ),
            cached: <bool as ::core::default::Default>::default(),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).id,
            &self.id,
            "Customer.id → id",
            failed,
        );
        ::connectome::derive::Place::write_needed(
            &mut (*to).primary_email,
            &self.email,
            "Customer.email → primary_email",
            failed,
        );
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).primary_address, self.city.is_some())
        {
            ::connectome::derive::Place::write_optional(
                &mut (*it).city,
                &self.city,
                "Customer.city → primary_address.city",
                failed,
            );
        }
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).emails, self.first.is_some())
        {
            if let ::core::option::Option::Some(it) = ::connectome::derive::indexed(it)
                .enter(
                    it,
                    0,
                    self.first.is_some(),
                    "Customer.first → emails[0].value",
                    failed,
                )
            {
                ::connectome::derive::Place::write_optional(
                    &mut (*it).value,
                    &self.first,
                    "Customer.first → emails[0].value",
                    failed,
                );
            }
        }
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "id,primary_address,emails,primary_email",
    "Customer",
    "",
    "Contact",
);
const _: () = {
    let rows = ::connectome::derive::rows_at(|from: &Contact| ::connectome::derive::inside(
        &(*from).primary_address,
    ));
    ::connectome::derive::all_written(
        rows,
        "city",
        "Customer",
        "primary_address.",
        "Contact",
    );
};
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
