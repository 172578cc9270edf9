#[automatically_derived]
impl ::connectome::Convert<Address> for Place {
    fn read_value(
        from: &Address,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            city: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).city).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["city", "Place.city"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Address,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).city)
            .set(
                ::core::option::Option::Some(&self.city),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Place.city", "city"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Address| {
        let _ = &(*it).city;
    };
    ::connectome::derive::all_written(
        <Address as ::connectome::codec::Rows>::ROWS,
        &["city"],
        "`Place` writes no `",
        "`, which `Address` requires: add the field, or say `#[mapping(model = Address, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Place {}
#[automatically_derived]
impl ::connectome::Convert<EmailAddress> for Mail {
    fn read_value(
        from: &EmailAddress,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            address: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).value).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["value", "Mail.address"],
            )?,
            kind: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).r#type).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["type", "Mail.kind"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut EmailAddress,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).value)
            .set(
                self.address.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Mail.address", "value"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).r#type)
            .set(
                self.kind.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Mail.kind", "type"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &EmailAddress| {
        let _ = &(*it).value;
        let _ = &(*it).r#type;
    };
    ::connectome::derive::all_written(
        <EmailAddress as ::connectome::codec::Rows>::ROWS,
        &["value", "type"],
        "`Mail` writes no `",
        "`, which `EmailAddress` requires: add the field, or say `#[mapping(model = EmailAddress, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Mail {}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            home: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).primary_address).get(),
                |it| (::connectome::derive::side(it).with::<Place>().read)(it),
                ["primary_address", "Customer.home"],
            )?,
            addresses: ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).addresses).get(),
                    |it| {
                        ::connectome::derive::list(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .with::<Place>()
                                    .read)(it),
                            )
                    },
                    ["addresses", "Customer.addresses"],
                )?
                .unwrap_or_default(),
            emails: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).emails).get(),
                |it| {
                    ::connectome::derive::list(it)
                        .read(
                            it,
                            |it| (::connectome::derive::side(it).with::<Mail>().read)(it),
                        )
                },
                ["emails", "Customer.emails"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).primary_address)
            .set(
                self.home.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<Place>().write)(it, to),
                ["Customer.home", "primary_address"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).addresses)
            .set(
                ::core::option::Option::Some(&self.addresses),
                |it, to| {
                    ::connectome::derive::list(to)
                        .write(
                            it,
                            to,
                            |it, to| (::connectome::derive::side(to)
                                .with::<Place>()
                                .write)(it, to),
                        )
                },
                ["Customer.addresses", "addresses"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).emails)
            .set(
                self.emails.as_ref(),
                |it, to| {
                    ::connectome::derive::list(to)
                        .write(
                            it,
                            to,
                            |it, to| (::connectome::derive::side(to)
                                .with::<Mail>()
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
        let _ = &(*it).primary_address;
        let _ = &(*it).addresses;
        let _ = &(*it).emails;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["primary_address", "addresses", "emails"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
