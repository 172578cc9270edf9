#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            city: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).primary_address)
                    .get()
                    .and_then(|it| ::connectome::derive::at(&(*it).city).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["primary_address.city", "Customer.city"],
            )?,
            street: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).primary_address)
                    .get()
                    .and_then(|it| ::connectome::derive::at(&(*it).street).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["primary_address.street", "Customer.street"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
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
        if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                &mut (*to).primary_address,
            )
            .enter(self.street.is_some())
        {
            ::connectome::derive::at_mut(&mut (*it).street)
                .set(
                    self.street.as_ref(),
                    |it, to| (::connectome::derive::side(to)
                        .with::<String>()
                        .write)(it, to),
                    ["Customer.street", "primary_address.street"],
                )?;
        }
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).primary_address;
        let _ = &(*it).primary_address;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["primary_address", "primary_address"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
const _: () = {
    let _ = |from: &Contact| {
        let _ = ::connectome::derive::at(&(*from).primary_address)
            .get()
            .and_then(|it| ::connectome::derive::at(&(*it).city).get());
        let _ = ::connectome::derive::at(&(*from).primary_address)
            .get()
            .and_then(|it| ::connectome::derive::at(&(*it).street).get());
    };
    let rows = ::connectome::derive::rows_at(|from: &Contact| {
        ::connectome::derive::at(&(*from).primary_address).get()
    });
    ::connectome::derive::all_written(
        rows,
        &["city", "street"],
        "`Customer` writes no `primary_address.",
        "`, which is required there: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
