#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
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
            second: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).emails)
                    .get()
                    .and_then(|it| {
                        (::connectome::derive::indexed(it).item)(it, 1)
                            .and_then(|it| ::connectome::derive::at(it).get())
                    })
                    .and_then(|it| ::connectome::derive::at(&(*it).value).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["emails[1].value", "Customer.second"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
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
        if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                &mut (*to).emails,
            )
            .enter(self.second.is_some())
        {
            if let ::core::option::Option::Some(it) = (::connectome::derive::indexed(it)
                .item_mut)(
                it,
                1,
                self.second.is_some(),
                ["Customer.second", "emails[1].value"],
            )?
            {
                ::connectome::derive::at_mut(&mut (*it).value)
                    .set(
                        self.second.as_ref(),
                        |it, to| (::connectome::derive::side(to)
                            .with::<String>()
                            .write)(it, to),
                        ["Customer.second", "emails[1].value"],
                    )?;
            }
        }
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).emails;
        let _ = &(*it).emails;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["emails", "emails"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
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
const _: () = {
    let _ = |from: &Contact| {
        let _ = ::connectome::derive::at(&(*from).emails)
            .get()
            .and_then(|it| {
                (::connectome::derive::indexed(it).item)(it, 1)
                    .and_then(|it| ::connectome::derive::at(it).get())
            })
            .and_then(|it| ::connectome::derive::at(&(*it).value).get());
    };
    let rows = ::connectome::derive::rows_at(|from: &Contact| {
        ::connectome::derive::at(&(*from).emails)
            .get()
            .and_then(|it| {
                (::connectome::derive::indexed(it).item)(it, 1)
                    .and_then(|it| ::connectome::derive::at(it).get())
            })
    });
    ::connectome::derive::all_written(
        rows,
        &["value"],
        "`Customer` writes no `emails[1].",
        "`, which is required there: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
