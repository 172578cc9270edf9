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
            first: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).emails)
                    .get()
                    .and_then(|it| {
                        (::connectome::derive::indexed(it).item)(it, 0)
                            .and_then(|it| ::connectome::derive::at(it).get())
                    })
                    .and_then(|it| ::connectome::derive::at(&(*it).value).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["emails[0].value", "Customer.first"],
            )?,
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
                &mut (*to).emails,
            )
            .enter(self.first.is_some())
        {
            if let ::core::option::Option::Some(it) = (::connectome::derive::indexed(it)
                .item_mut)(
                it,
                0,
                self.first.is_some(),
                ["Customer.first", "emails[0].value"],
            )?
            {
                ::connectome::derive::at_mut(&mut (*it).value)
                    .set(
                        self.first.as_ref(),
                        |it, to| (::connectome::derive::side(to)
                            .with::<String>()
                            .write)(it, to),
                        ["Customer.first", "emails[0].value"],
                    )?;
            }
        }
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).id;
        let _ = &(*it).primary_email;
        let _ = &(*it).primary_address;
        let _ = &(*it).emails;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["id", "primary_email", "primary_address", "emails"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
const _: () = {
    let _ = |from: &Contact| {
        let _ = ::connectome::derive::at(&(*from).primary_address)
            .get()
            .and_then(|it| ::connectome::derive::at(&(*it).city).get());
    };
    let rows = ::connectome::derive::rows_at(|from: &Contact| {
        ::connectome::derive::at(&(*from).primary_address).get()
    });
    ::connectome::derive::all_written(
        rows,
        &["city"],
        "`Customer` writes no `primary_address.",
        "`, which is required there: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
const _: () = {
    let _ = |from: &Contact| {
        let _ = ::connectome::derive::at(&(*from).emails)
            .get()
            .and_then(|it| {
                (::connectome::derive::indexed(it).item)(it, 0)
                    .and_then(|it| ::connectome::derive::at(it).get())
            })
            .and_then(|it| ::connectome::derive::at(&(*it).value).get());
    };
    let rows = ::connectome::derive::rows_at(|from: &Contact| {
        ::connectome::derive::at(&(*from).emails)
            .get()
            .and_then(|it| {
                (::connectome::derive::indexed(it).item)(it, 0)
                    .and_then(|it| ::connectome::derive::at(it).get())
            })
    });
    ::connectome::derive::all_written(
        rows,
        &["value"],
        "`Customer` writes no `emails[0].",
        "`, which is required there: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
