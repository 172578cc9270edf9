#[automatically_derived]
impl<'from: 'a, 'a> ::connectome::ReadFrom<'from, Issue> for Work<'a> {
    fn read_from(
        from: &'from Issue,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            labels: ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).labels).get(),
                    |it| {
                        ::connectome::derive::standing(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .into::<&'a str>()
                                    .read)(it),
                            )
                    },
                    ["labels", "Work.labels"],
                )?
                .unwrap_or_default(),
            properties: ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).properties).get(),
                    |it| {
                        ::connectome::derive::map(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .into::<Cow<'a, str>>()
                                    .read)(it),
                            )
                    },
                    ["properties", "Work.properties"],
                )?
                .unwrap_or_default(),
        })
    }
}
#[automatically_derived]
impl<'a> ::connectome::WriteTo<Issue> for Work<'a> {
    fn write_to(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).labels)
            .set(
                ::core::option::Option::Some(&self.labels),
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
                ["Work.labels", "labels"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).properties)
            .set(
                ::core::option::Option::Some(&self.properties),
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
                ["Work.properties", "properties"],
            )?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl<'a> ::connectome::Mapping for Work<'a> {}
#[automatically_derived]
impl<'from: 'a, 'a> ::connectome::ReadFrom<'from, EmailAddress> for Mail<'a> {
    fn read_from(
        from: &'from EmailAddress,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            value: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).value).get(),
                |it| (::connectome::derive::side(it).into::<&'a str>().read)(it),
                ["value", "Mail.value"],
            )?,
        })
    }
}
#[automatically_derived]
impl<'a> ::connectome::WriteTo<EmailAddress> for Mail<'a> {
    fn write_to(
        &self,
        to: &mut EmailAddress,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).value)
            .set(
                self.value.as_ref(),
                |it, to| (::connectome::derive::side(to)
                    .out_of::<&'a str>()
                    .write)(it, to),
                ["Mail.value", "value"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &EmailAddress| {
        let _ = &(*it).value;
    };
    ::connectome::derive::all_written(
        <EmailAddress as ::connectome::codec::Rows>::ROWS,
        &["value"],
        "`Mail` writes no `",
        "`, which `EmailAddress` requires: add the field, or say `#[mapping(model = EmailAddress, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl<'a> ::connectome::Mapping for Mail<'a> {}
#[automatically_derived]
impl<'from: 'a, 'a> ::connectome::ReadFrom<'from, Contact> for Customer<'a> {
    fn read_from(
        from: &'from Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            emails: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).emails).get(),
                |it| {
                    ::connectome::derive::standing(it)
                        .read(
                            it,
                            |it| (::connectome::derive::side(it)
                                .into::<Mail<'a>>()
                                .read)(it),
                        )
                },
                ["emails", "Customer.emails"],
            )?,
        })
    }
}
#[automatically_derived]
impl<'a> ::connectome::WriteTo<Contact> for Customer<'a> {
    fn write_to(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).emails)
            .set(
                self.emails.as_ref(),
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
                ["Customer.emails", "emails"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).emails;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["emails"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl<'a> ::connectome::Mapping for Customer<'a> {}
