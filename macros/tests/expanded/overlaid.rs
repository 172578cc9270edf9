#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            id: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).id).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["id", "Customer.id"],
            )?,
            email: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).primary_email).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["primary_email", "Customer.email"],
            )?,
            city: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).primary_address)
                    .get()
                    .and_then(|it| ::connectome::derive::at(&(*it).city).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["primary_address.city", "Customer.city"],
            )?,
            name: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::at(&(*from).first_name).get(),
                        ),
                        ::connectome::derive::json(
                            ::connectome::derive::at(&(*from).last_name).get(),
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
                ::connectome::derive::optional(
                    made.as_ref(),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    ["first_name, last_name", "Customer.name"],
                )?
            },
            cached: <bool as ::core::default::Default>::default(),
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).id)
            .set(
                self.id.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.id", "id"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).primary_email)
            .set(
                ::core::option::Option::Some(&self.email),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.email", "primary_email"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).id;
        let _ = &(*it).primary_email;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["id", "primary_email"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
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
        ::core::result::Result::Ok(Self {
            id: {
                let from = sources.at(0usize);
                ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).id).get(),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    ["id", "Customer.id"],
                )?
            },
            email: {
                let from = sources.at(1usize);
                ::connectome::derive::needed(
                    ::connectome::derive::at(&(*from).primary_email).get(),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    ["primary_email", "Customer.email"],
                )?
            },
            city: {
                let from = sources.at(2usize);
                ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).primary_address)
                        .get()
                        .and_then(|it| ::connectome::derive::at(&(*it).city).get()),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    ["primary_address.city", "Customer.city"],
                )?
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
                                        ::connectome::derive::at(&(*from).first_name).get(),
                                    ),
                                    ::connectome::derive::json(
                                        ::connectome::derive::at(&(*from).last_name).get(),
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
                    ::connectome::derive::optional(
                        made.as_ref(),
                        |it| (::connectome::derive::side(it).with::<String>().read)(it),
                        ["first_name, last_name", "Customer.name"],
                    )?
                }
            },
            cached: <bool as ::core::default::Default>::default(),
        })
    }
    fn write_each(
        &self,
        targets: &mut ::connectome::overlay::Targets<Contact>,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        if let ::core::option::Option::Some(to) = targets.at(0usize) {
            ::connectome::derive::at_mut(&mut (*to).id)
                .set(
                    self.id.as_ref(),
                    |it, to| (::connectome::derive::side(to)
                        .with::<String>()
                        .write)(it, to),
                    ["Customer.id", "id"],
                )?;
        }
        if let ::core::option::Option::Some(to) = targets.at(1usize) {
            ::connectome::derive::at_mut(&mut (*to).primary_email)
                .set(
                    ::core::option::Option::Some(&self.email),
                    |it, to| (::connectome::derive::side(to)
                        .with::<String>()
                        .write)(it, to),
                    ["Customer.email", "primary_email"],
                )?;
        }
        if let ::core::option::Option::Some(to) = targets.at(2usize) {
            if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                    &mut (*to).primary_address,
                )
                .enter(self.city.is_some())
            {
                ::connectome::derive::at_mut(&mut (*it).city)
                    .set(
                        self.city.as_ref(),
                        |it, to| (::connectome::derive::side(to)
                            .with::<String>()
                            .write)(it, to),
                        ["Customer.city", "primary_address.city"],
                    )?;
            }
        }
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl<'from> ::connectome::ReadFrom<'from, Issue> for Customer {
    fn read_from(
        from: &'from Issue,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            id: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).id).get(),
                |it| (::connectome::derive::side(it).into::<String>().read)(it),
                ["id", "Customer.id"],
            )?,
            email: <String as ::core::default::Default>::default(),
            city: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).author)
                    .get()
                    .and_then(|it| ::connectome::derive::at(&(*it).name).get()),
                |it| (::connectome::derive::side(it).into::<String>().read)(it),
                ["author.name", "Customer.city"],
            )?,
            name: <Option<String> as ::core::default::Default>::default(),
            cached: <bool as ::core::default::Default>::default(),
        })
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
