#[automatically_derived]
impl ::connectome::Convert<Issue> for Task {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            hours: failed
                .optional(
                    ::connectome::derive::inside(&(*from).extra)
                        .and_then(|it| {
                            ::connectome::derive::keyed(it).look(it, "hours")
                        }),
                    |it| {
                        ::connectome::derive::map(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                            )
                    },
                    "extra[\"hours\"] → Task.hours",
                ),
            colours: failed
                .optional(
                    ::connectome::derive::inside(&(*from).extra)
                        .and_then(|it| {
                            ::connectome::derive::keyed(it).look(it, "colours")
                        }),
                    |it| {
                        ::connectome::derive::map(it)
                            .read(
                                it,
                                |it| {
                                    ::connectome::derive::list(it)
                                        .read(
                                            it,
                                            |it| (::connectome::derive::side(it)
                                                .with::<Colour>()
                                                .read)(it),
                                        )
                                },
                            )
                    },
                    "extra[\"colours\"] → Task.colours",
                )
                .unwrap_or_default(),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).extra, self.hours.is_some())
        {
            ::connectome::derive::keyed(it)
                .set(
                    it,
                    "hours",
                    self.hours.as_ref(),
                    |it, to| {
                        ::connectome::derive::map(to)
                            .write(
                                it,
                                to,
                                |it, to| (::connectome::derive::side(to)
                                    .with::<i64>()
                                    .write)(it, to),
                            )
                    },
                    "Task.hours → extra[\"hours\"]",
                    failed,
                );
        }
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).extra, !self.colours.is_empty())
        {
            ::connectome::derive::keyed(it)
                .set(
                    it,
                    "colours",
                    ::core::option::Option::Some(&self.colours),
                    |it, to| {
                        ::connectome::derive::map(to)
                            .write(
                                it,
                                to,
                                |it, to| {
                                    ::connectome::derive::list(to)
                                        .write(
                                            it,
                                            to,
                                            |it, to| (::connectome::derive::side(to)
                                                .with::<Colour>()
                                                .write)(it, to),
                                        )
                                },
                            )
                    },
                    "Task.colours → extra[\"colours\"]",
                    failed,
                );
        }
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Task {}
#[automatically_derived]
impl ::connectome::Convert<Issue> for All {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            extra: failed
                .optional(
                    ::connectome::derive::inside(&(*from).extra),
                    |it| {
                        ::connectome::derive::map(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .with::<Json>()
                                    .read)(it),
                            )
                    },
                    "extra → All.extra",
                )
                .unwrap_or_default(),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                ::core::option::Option::Some(&self.extra),
                &mut (*to).extra,
                |it, to| {
                    ::connectome::derive::map(to)
                        .write(
                            it,
                            to,
                            |it, to| (::connectome::derive::side(to)
                                .with::<Json>()
                                .write)(it, to),
                        )
                },
                "All.extra → extra",
            );
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for All {}
#[automatically_derived]
impl<TheirText: ::connectome::derive::TextLike> ::connectome::Convert<TheirText>
for Colour {
    fn read_value(
        from: &TheirText,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(
            match &*::connectome::derive::text(from)? {
                "red" => Self::Red,
                "blue" => Self::Blue,
                _ => {
                    return ::core::result::Result::Err(
                        ::connectome::derive::unlisted("Colour"),
                    );
                }
            },
        )
    }
    fn write_value(
        &self,
        to: &mut TheirText,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::derive::TextLike::of_text(
            match self {
                Self::Red => "red",
                Self::Blue => "blue",
            },
        );
        ::core::result::Result::Ok(())
    }
}
