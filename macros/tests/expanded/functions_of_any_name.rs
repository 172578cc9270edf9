#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            stage: failed
                .optional(
                    ::connectome::derive::inside(&(*from).stage),
                    |it| ::connectome::derive::outcome(from(it)).get(),
                    "stage → Customer.stage",
                ),
            first_name: failed
                .optional(
                    ::connectome::derive::inside(&(*from).first_name),
                    |it| ::connectome::derive::outcome(it(it)).get(),
                    "first_name → Customer.first_name",
                ),
            last_name: ::connectome::derive::Place::read_optional(
                    &(*from).last_name,
                    "last_name → Customer.last_name",
                    failed,
                )
                .unwrap_or_else(|| failed()),
            email: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).primary_email),
                        ),
                    ];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(field(0usize), false)
                };
                failed
                    .optional(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<String>().read)(it),
                        "primary_email → Customer.email",
                    )
                    .unwrap_or_else(|| made())
            },
            read: it(&failed()),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                self.stage.as_ref(),
                &mut (*to).stage,
                |it, to| {
                    *to = ::connectome::derive::outcome(to(it)).get()?.into();
                    ::core::result::Result::Ok(())
                },
                "Customer.stage → stage",
            );
        failed
            .set(
                self.first_name.as_ref(),
                &mut (*to).first_name,
                |it, to| {
                    *to = ::connectome::derive::outcome(to(it)).get()?.into();
                    ::core::result::Result::Ok(())
                },
                "Customer.first_name → first_name",
            );
        ::connectome::derive::Place::write_needed(
            &mut (*to).last_name,
            &self.last_name,
            "Customer.last_name → last_name",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "stage,first_name,last_name",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::overlay::Overlaid<Contact> for Customer {
    const FIELDS: &'static [::connectome::overlay::Field] = &[
        ::connectome::overlay::Field::at(
            "stage",
            ::connectome::overlay::Holds::Other,
            &[::connectome::overlay::At::Field("stage")],
        ),
        ::connectome::overlay::Field::at(
            "first_name",
            ::connectome::overlay::Holds::Other,
            &[::connectome::overlay::At::Field("first_name")],
        ),
        ::connectome::overlay::Field::at(
            "last_name",
            ::connectome::overlay::Holds::Text,
            &[::connectome::overlay::At::Field("last_name")],
        ),
        ::connectome::overlay::Field::computed(
            "email",
            ::connectome::overlay::Holds::Text,
        ),
        ::connectome::overlay::Field::computed(
                "read",
                ::connectome::overlay::Holds::Text,
            )
            .closed("is neither read nor written"),
    ];
    fn read_each(
        sources: &::connectome::overlay::Sources<'_, Contact>,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            stage: {
                let from = sources.at(0usize);
                failed
                    .optional(
                        ::connectome::derive::inside(&(*from).stage),
                        |it| ::connectome::derive::outcome(from(it)).get(),
                        "stage → Customer.stage",
                    )
            },
            first_name: {
                let from = sources.at(1usize);
                failed
                    .optional(
                        ::connectome::derive::inside(&(*from).first_name),
                        |it| ::connectome::derive::outcome(it(it)).get(),
                        "first_name → Customer.first_name",
                    )
            },
            last_name: {
                let from = sources.at(2usize);
                ::connectome::derive::Place::read_optional(
                        &(*from).last_name,
                        "last_name → Customer.last_name",
                        failed,
                    )
                    .unwrap_or_else(|| failed())
            },
            email: {
                let from = sources.at(3usize);
                {
                    let made = sources
                        .made(
                            3usize,
                            || {
                                let values = [
                                    ::connectome::derive::json(
                                        ::connectome::derive::inside(&(*from).primary_email),
                                    ),
                                ];
                                let fields = ::connectome::derive::inputs(&values);
                                let field = |index: usize| ::connectome::derive::input(
                                    &fields,
                                    index,
                                );
                                ::connectome::formula::compiled::finish(
                                    field(0usize),
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
                            "primary_email → Customer.email",
                        )
                        .unwrap_or_else(|| made())
                }
            },
            read: it(&failed()),
        };
        failed.or(read)
    }
    fn write_each(
        &self,
        targets: &mut ::connectome::overlay::Targets<Contact>,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        if let ::core::option::Option::Some(to) = targets.at(0usize) {
            failed
                .set(
                    self.stage.as_ref(),
                    &mut (*to).stage,
                    |it, to| {
                        *to = ::connectome::derive::outcome(to(it)).get()?.into();
                        ::core::result::Result::Ok(())
                    },
                    "Customer.stage → stage",
                );
        }
        if let ::core::option::Option::Some(to) = targets.at(1usize) {
            failed
                .set(
                    self.first_name.as_ref(),
                    &mut (*to).first_name,
                    |it, to| {
                        *to = ::connectome::derive::outcome(to(it)).get()?.into();
                        ::core::result::Result::Ok(())
                    },
                    "Customer.first_name → first_name",
                );
        }
        if let ::core::option::Option::Some(to) = targets.at(2usize) {
            ::connectome::derive::Place::write_needed(
                &mut (*to).last_name,
                &self.last_name,
                "Customer.last_name → last_name",
                failed,
            );
        }
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Other {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let default = <Self as ::core::default::Default>::default();
        let read = Self {
            stage: ::connectome::derive::Place::read_optional(
                    &(*from).stage,
                    "stage → Other.stage",
                    failed,
                )
                .unwrap_or_else(|| default()),
            first_name: ::connectome::derive::Place::read_optional(
                    &(*from).first_name,
                    "first_name → Other.first_name",
                    failed,
                )
                .unwrap_or_else(|| default.first_name),
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
            &self.stage,
            "Other.stage → stage",
            failed,
        );
        ::connectome::derive::Place::write_needed(
            &mut (*to).first_name,
            &self.first_name,
            "Other.first_name → first_name",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "stage,first_name",
    "Other",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Other {}
