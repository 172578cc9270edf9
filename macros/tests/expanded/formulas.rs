#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
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
                            ::connectome::formula::compiled::literal("\" \""),
                        ),
                        false,
                    )
                };
                failed
                    .needed_or_blank(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<String>().read)(it),
                        "first_name, last_name → Customer.name",
                    )
            },
            place: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).first_name),
                        ),
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).primary_address)
                                .and_then(|it| ::connectome::derive::inside(&(*it).city)),
                        ),
                    ];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(
                        ::connectome::formula::compiled::template(
                            "{who}@{city}",
                            [("who", field(0usize)), ("city", field(1usize))],
                        ),
                        false,
                    )
                };
                failed
                    .needed_or_blank(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<String>().read)(it),
                        "first_name, primary_address.city → Customer.place",
                    )
            },
            tier: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).score),
                        ),
                    ];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(
                        if ::connectome::formula::compiled::applies(
                            ::connectome::formula::compiled::holds(
                                "gte",
                                field(0usize),
                                ::connectome::formula::compiled::literal("100"),
                            ),
                        ) {
                            ::connectome::formula::compiled::literal("\"gold\"")
                        } else {
                            ::connectome::formula::compiled::not_null(
                                ::connectome::formula::compiled::literal("\"silver\""),
                            )
                        },
                        false,
                    )
                };
                failed
                    .needed(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<Tier>().read)(it),
                        "score → Customer.tier",
                    )?
            },
            rank: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).stage),
                        ),
                    ];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(
                        {
                            let asked = field(0usize);
                            if ::connectome::formula::compiled::equals(
                                &asked,
                                ::connectome::formula::compiled::literal("\"won\""),
                            ) {
                                ::connectome::formula::compiled::literal("1")
                            } else {
                                if ::connectome::formula::compiled::equals(
                                    &asked,
                                    ::connectome::formula::compiled::literal("\"lost\""),
                                ) {
                                    ::connectome::formula::compiled::literal("0")
                                } else {
                                    ::core::option::Option::None
                                }
                            }
                        },
                        false,
                    )
                };
                failed
                    .optional(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                        "stage → Customer.rank",
                    )
            },
            mailed: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).primary_email),
                        ),
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).score),
                        ),
                    ];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(
                        ::connectome::formula::compiled::all([
                            ::connectome::formula::compiled::holds(
                                "isNotEmpty",
                                field(0usize),
                                ::core::option::Option::None,
                            ),
                            ::connectome::formula::compiled::holds(
                                "lt",
                                field(1usize),
                                ::connectome::formula::compiled::literal("500"),
                            ),
                        ]),
                        false,
                    )
                };
                failed
                    .needed_or_blank(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<bool>().read)(it),
                        "primary_email, score → Customer.mailed",
                    )
            },
            mail: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).primary_email),
                        ),
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).emails)
                                .and_then(|it| {
                                    ::connectome::derive::indexed(it).inside(it, 0)
                                })
                                .and_then(|it| ::connectome::derive::inside(&(*it).value)),
                        ),
                    ];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(
                        ::connectome::formula::compiled::first([
                            field(0usize),
                            field(1usize),
                            ::connectome::formula::compiled::literal("\"nobody\""),
                        ]),
                        false,
                    )
                };
                failed
                    .needed_or_blank(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<String>().read)(it),
                        "primary_email, emails[0].value → Customer.mail",
                    )
            },
            names: {
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
                        ::connectome::formula::compiled::list([
                            field(0usize),
                            field(1usize),
                        ]),
                        false,
                    )
                };
                failed
                    .optional(
                        ::connectome::derive::computed(&made),
                        |it| {
                            ::connectome::derive::list(it)
                                .read(
                                    it,
                                    |it| (::connectome::derive::side(it)
                                        .with::<String>()
                                        .read)(it),
                                )
                        },
                        "first_name, last_name → Customer.names",
                    )
                    .unwrap_or_default()
            },
            domain: {
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
                    ::connectome::formula::compiled::finish(
                        ::connectome::formula::compiled::domain_from_email(
                            field(0usize),
                        ),
                        false,
                    )
                };
                failed
                    .optional(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<String>().read)(it),
                        "primary_email → Customer.domain",
                    )
            },
            tag: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).stage),
                        ),
                    ];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(
                        ::connectome::formula::compiled::concat(
                            [
                                ::connectome::formula::compiled::literal("\"#\""),
                                field(0usize),
                            ],
                            ::core::option::Option::None,
                        ),
                        false,
                    )
                };
                failed
                    .optional(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<String>().read)(it),
                        "stage → Customer.tag",
                    )
            },
            plain: {
                let made = {
                    let values = [];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(
                        ::connectome::formula::compiled::literal(
                            "{\"$var\":\"$.stage\",\"list\":[1,true,null]}",
                        ),
                        false,
                    )
                };
                failed
                    .optional(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<Json>().read)(it),
                        "formula → Customer.plain",
                    )
            },
            null: {
                let made = {
                    let values = [
                        ::connectome::derive::json(
                            ::connectome::derive::inside(&(*from).stage),
                        ),
                    ];
                    let fields = ::connectome::derive::inputs(&values);
                    let field = |index: usize| ::connectome::derive::input(
                        &fields,
                        index,
                    );
                    ::connectome::formula::compiled::finish(
                        {
                            let asked = field(0usize);
                            if ::connectome::formula::compiled::equals(
                                &asked,
                                ::connectome::formula::compiled::literal("\"won\""),
                            ) {
                                ::connectome::formula::compiled::literal("null")
                            } else {
                                ::connectome::formula::compiled::literal("1")
                            }
                        },
                        false,
                    )
                };
                failed
                    .optional(
                        ::connectome::derive::computed(&made),
                        |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                        "stage → Customer.null",
                    )
            },
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let _ = to;
        ::core::result::Result::Ok(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
#[automatically_derived]
impl<TheirText: ::connectome::derive::TextLike> ::connectome::Convert<TheirText>
for Tier {
    fn read_value(
        from: &TheirText,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(
            match &*::connectome::derive::text(from)? {
                "gold" => Self::Gold,
                "silver" => Self::Silver,
                _ => {
                    return ::core::result::Result::Err(
                        ::connectome::derive::unlisted("Tier"),
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
                Self::Gold => "gold",
                Self::Silver => "silver",
            },
        );
        ::core::result::Result::Ok(())
    }
}
