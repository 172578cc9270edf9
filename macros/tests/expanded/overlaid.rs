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
            name: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).first_name),
                        ),
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).last_name),
                        ),
                    ];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(
                        ::connectome::formula::compiled::concat(
                            [field(0usize), field(1usize)],
                            ::core::option::Option::None,
                        ),
                        false,
                    )
                };
                failed
                    .optional(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<String>().read)(it),
                        "first_name, last_name → Customer.name",
                    )
            },
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
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "id,primary_email",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::overlay::Overlaid<Contact> for Customer {
    const FIELDS: &'static [::connectome::overlay::Field] = &[
        ::connectome::overlay::Field::at(
                "id",
                ::connectome::overlay::Holds::Text,
                &[::connectome::overlay::At::Field("id")],
            )
            .frozen(),
        ::connectome::overlay::Field::at(
            "email",
            ::connectome::overlay::Holds::Text,
            &[::connectome::overlay::At::Field("primary_email")],
        ),
        ::connectome::overlay::Field::at(
            "city",
            ::connectome::overlay::Holds::Text,
            &[
                ::connectome::overlay::At::Field("primary_address"),
                ::connectome::overlay::At::Field("city"),
            ],
        ),
        ::connectome::overlay::Field::computed(
            "name",
            ::connectome::overlay::Holds::Text,
        ),
        ::connectome::overlay::Field::computed(
                "cached",
                ::connectome::overlay::Holds::Boolean,
            )
            .closed("is neither read nor written"),
    ];
    fn read_each(
        sources: &::connectome::overlay::Sources<'_, Contact>,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            id: {
                let from = sources.at(0usize);
                ::connectome::derive::Place::read_optional(
                    &(*from).id,
                    "id → Customer.id",
                    failed,
                )
            },
            email: {
                let from = sources.at(1usize);
                ::connectome::derive::Place::read_needed_or_blank(
                    &(*from).primary_email,
                    "primary_email → Customer.email",
                    failed,
                )
            },
            city: {
                let from = sources.at(2usize);
                failed
                    .optional(
                        ::connectome::derive::inside(&(*from).primary_address)
                            .and_then(|it| ::connectome::derive::inside(&(*it).city)),
                        |it| (::connectome::derive::side(it).with::<String>().read)(it),
                        "primary_address.city → Customer.city",
                    )
            },
            name: {
                let from = sources.at(3usize);
                {
                    let made = sources
                        .made(
                            3usize,
                            || {
                                let values = [
                                    ::connectome::derive::json(
                                        ::connectome::derive::inside(&(*from).first_name),
                                    ),
                                    ::connectome::derive::json(
                                        ::connectome::derive::inside(&(*from).last_name),
                                    ),
                                ];
                                let fields = ::connectome::derive::inputs(&values);
                                let field = |index: usize| ::connectome::derive::input(
                                    &fields,
                                    index,
                                );
                                ::connectome::formula::compiled::finish(
                                    ::connectome::formula::compiled::concat(
                                        [field(0usize), field(1usize)],
                                        ::core::option::Option::None,
                                    ),
                                    false,
                                )
                            },
                        );
                    failed
                        .optional(
                            ::connectome::derive::computed(&made),
                            |it| (::connectome::derive::side(it)
                                .with::<String>()
                                .read)(it),
                            "first_name, last_name → Customer.name",
                        )
                }
            },
            cached: <bool as ::core::default::Default>::default(),
        };
        failed.or(read)
    }
    fn write_each(
        &self,
        targets: &mut ::connectome::overlay::Targets<Contact>,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        if let ::core::option::Option::Some(to) = targets.at(0usize) {
            ::connectome::derive::Place::write_optional(
                &mut (*to).id,
                &self.id,
                "Customer.id → id",
                failed,
            );
        }
        if let ::core::option::Option::Some(to) = targets.at(1usize) {
            ::connectome::derive::Place::write_needed(
                &mut (*to).primary_email,
                &self.email,
                "Customer.email → primary_email",
                failed,
            );
        }
        if let ::core::option::Option::Some(to) = targets.at(2usize) {
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
        }
        failed.or(())
    }
}
#[automatically_derived]
impl<'from> ::connectome::ReadFrom<'from, Issue> for Customer {
    fn read_from(
        from: &'from Issue,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            id: failed
                .optional(
                    ::connectome::derive::inside(&(*from).id),
                    |it| (::connectome::derive::side(it).into::<String>().read)(it),
                    "id → Customer.id",
                ),
            email: <String as ::core::default::Default>::default(),
            city: failed
                .optional(
                    ::connectome::derive::inside(&(*from).author)
                        .and_then(|it| ::connectome::derive::inside(&(*it).name)),
                    |it| (::connectome::derive::side(it).into::<String>().read)(it),
                    "author.name → Customer.city",
                ),
            name: <Option<String> as ::core::default::Default>::default(),
            cached: <bool as ::core::default::Default>::default(),
        };
        failed.or(read)
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
