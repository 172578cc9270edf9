#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            primary_address: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).primary_address).get(),
                |it| (::connectome::derive::side(it).with::<Address>().read)(it),
                ["primary_address", "Customer.primary_address"],
            )?,
            emails: ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).emails).get(),
                    |it| {
                        ::connectome::derive::list(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .with::<EmailAddress>()
                                    .read)(it),
                            )
                    },
                    ["emails", "Customer.emails"],
                )?
                .unwrap_or_default(),
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).primary_address)
            .set(
                self.primary_address.as_ref(),
                |it, to| (::connectome::derive::side(to)
                    .with::<Address>()
                    .write)(it, to),
                ["Customer.primary_address", "primary_address"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).emails)
            .set(
                ::core::option::Option::Some(&self.emails),
                |it, to| {
                    ::connectome::derive::list(to)
                        .write(
                            it,
                            to,
                            |it, to| (::connectome::derive::side(to)
                                .with::<EmailAddress>()
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
        let _ = &(*it).emails;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["primary_address", "emails"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
