#[automatically_derived]
impl<'from: 'a, 'a> ::connectome::ReadFrom<'from, Issue> for Work<'a> {
    fn read_from(
        from: &'from Issue,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            labels: failed
                .optional(
                    ::connectome::derive::inside(&(*from).labels),
                    |it| {
                        ::connectome::derive::standing(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .into::<&'a str>()
                                    .read)(it),
                            )
                    },
                    "labels → Work.labels",
                )
                .unwrap_or_default(),
            properties: failed
                .optional(
                    ::connectome::derive::inside(&(*from).properties),
                    |it| {
                        ::connectome::derive::standing_map(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .into::<Cow<'a, str>>()
                                    .read)(it),
                            )
                    },
                    "properties → Work.properties",
                )
                .unwrap_or_default(),
        };
        failed.or(read)
    }
}
#[automatically_derived]
impl<'a> ::connectome::WriteTo<Issue> for Work<'a> {
    fn write_to(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                ::core::option::Option::Some(&self.labels),
                &mut (*to).labels,
                |it, to| {
                    ::connectome::derive::list(to)
                        .write(
                            it,
                            to,
                            |it, to| (::connectome::derive::side(to)
                                .out_of::<&'a str>()
                                .write)(it, to),
                        )
                },
                "Work.labels → labels",
            );
        failed
            .set(
                ::core::option::Option::Some(&self.properties),
                &mut (*to).properties,
                |it, to| {
                    ::connectome::derive::map(to)
                        .write(
                            it,
                            to,
                            |it, to| (::connectome::derive::side(to)
                                .out_of::<Cow<'a, str>>()
                                .write)(it, to),
                        )
                },
                "Work.properties → properties",
            );
        failed.or(())
    }
}
#[automatically_derived]
impl<'a> ::connectome::Mapping for Work<'a> {}
#[automatically_derived]
impl<'from: 'a, 'a> ::connectome::ReadFrom<'from, EmailAddress> for Mail<'a> {
    fn read_from(
        from: &'from EmailAddress,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            value: failed
                .optional(
                    ::connectome::derive::inside(&(*from).value),
                    |it| (::connectome::derive::side(it).into::<&'a str>().read)(it),
                    "value → Mail.value",
                ),
        };
        failed.or(read)
    }
}
#[automatically_derived]
impl<'a> ::connectome::WriteTo<EmailAddress> for Mail<'a> {
    fn write_to(
        &self,
        to: &mut EmailAddress,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                self.value.as_ref(),
                &mut (*to).value,
                |it, to| (::connectome::derive::side(to)
                    .out_of::<&'a str>()
                    .write)(it, to),
                "Mail.value → value",
            );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <EmailAddress as ::connectome::codec::Rows>::ROWS,
    "value",
    "Mail",
    "",
    "EmailAddress",
);
#[automatically_derived]
impl<'a> ::connectome::Mapping for Mail<'a> {}
#[automatically_derived]
impl<'from: 'a, 'a> ::connectome::ReadFrom<'from, Contact> for Customer<'a> {
    fn read_from(
        from: &'from Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            emails: failed
                .optional(
                    ::connectome::derive::inside(&(*from).emails),
                    |it| {
                        ::connectome::derive::standing(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .into::<Mail<'a>>()
                                    .read)(it),
                            )
                    },
                    "emails → Customer.emails",
                ),
        };
        failed.or(read)
    }
}
#[automatically_derived]
impl<'a> ::connectome::WriteTo<Contact> for Customer<'a> {
    fn write_to(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                self.emails.as_ref(),
                &mut (*to).emails,
                |it, to| {
                    ::connectome::derive::list(to)
                        .write(
                            it,
                            to,
                            |it, to| (::connectome::derive::side(to)
                                .out_of::<Mail<'a>>()
                                .write)(it, to),
                        )
                },
                "Customer.emails → emails",
            );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "emails",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl<'a> ::connectome::Mapping for Customer<'a> {}
