#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            first: failed
                .optional(
                    ::connectome::derive::inside(&(*from).emails)
                        .and_then(|it| ::connectome::derive::indexed(it).inside(it, 0))
                        .and_then(|it| ::connectome::derive::inside(&(*it).value)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "emails[0].value → Customer.first",
                ),
            second: failed
                .optional(
                    ::connectome::derive::inside(&(*from).emails)
                        .and_then(|it| ::connectome::derive::indexed(it).inside(it, 1))
                        .and_then(|it| ::connectome::derive::inside(&(*it).value)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "emails[1].value → Customer.second",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
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
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).emails, self.second.is_some())
        {
            if let ::core::option::Option::Some(it) = ::connectome::derive::indexed(it)
                .enter(
                    it,
                    1,
                    self.second.is_some(),
                    "Customer.second → emails[1].value",
                    failed,
                )
            {
                ::connectome::derive::Place::write_optional(
                    &mut (*it).value,
                    &self.second,
                    "Customer.second → emails[1].value",
                    failed,
                );
            }
        }
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "emails,emails",
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
const _: () = {
    let rows = ::connectome::derive::rows_at(|from: &Contact| {
        ::connectome::derive::inside(&(*from).emails)
            .and_then(|it| ::connectome::derive::indexed(it).inside(it, 1))
    });
    ::connectome::derive::all_written(
        rows,
        "value",
        "Customer",
        "emails[1].",
        "Contact",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
