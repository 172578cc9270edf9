#[automatically_derived]
impl ::connectome::Convert<Holder> for Work {
    fn read_value(
        from: &Holder,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            login: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).person)
                    .get()
                    .and_then(|it| ::connectome::derive::at(&(*it).login).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["person.login", "Work.login"],
            )?,
            boss: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).person)
                    .get()
                    .and_then(|it| ::connectome::derive::at(&(*it).manager).get())
                    .and_then(|it| ::connectome::derive::at(&(*it).login).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["person.manager.login", "Work.boss"],
            )?,
            other: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).others)
                    .get()
                    .and_then(|it| {
                        (::connectome::derive::indexed(it).item)(it, 0)
                            .and_then(|it| ::connectome::derive::at(it).get())
                    })
                    .and_then(|it| ::connectome::derive::at(&(*it).login).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["others[0].login", "Work.other"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Holder,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                &mut (*to).person,
            )
            .enter(true)
        {
            ::connectome::derive::at_mut(&mut (*it).login)
                .set(
                    ::core::option::Option::Some(&self.login),
                    |it, to| (::connectome::derive::side(to)
                        .with::<String>()
                        .write)(it, to),
                    ["Work.login", "person.login"],
                )?;
        }
        if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                &mut (*to).person,
            )
            .enter(self.boss.is_some())
        {
            if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                    &mut (*it).manager,
                )
                .enter(self.boss.is_some())
            {
                ::connectome::derive::at_mut(&mut (*it).login)
                    .set(
                        self.boss.as_ref(),
                        |it, to| (::connectome::derive::side(to)
                            .with::<String>()
                            .write)(it, to),
                        ["Work.boss", "person.manager.login"],
                    )?;
            }
        }
        if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                &mut (*to).others,
            )
            .enter(self.other.is_some())
        {
            if let ::core::option::Option::Some(it) = (::connectome::derive::indexed(it)
                .item_mut)(
                it,
                0,
                self.other.is_some(),
                ["Work.other", "others[0].login"],
            )?
            {
                ::connectome::derive::at_mut(&mut (*it).login)
                    .set(
                        self.other.as_ref(),
                        |it, to| (::connectome::derive::side(to)
                            .with::<String>()
                            .write)(it, to),
                        ["Work.other", "others[0].login"],
                    )?;
            }
        }
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Holder| {
        let _ = &(*it).person;
        let _ = &(*it).person;
        let _ = &(*it).others;
    };
    ::connectome::derive::all_written(
        <Holder as ::connectome::codec::Rows>::ROWS,
        &["person", "person", "others"],
        "`Work` writes no `",
        "`, which `Holder` requires: add the field, or say `#[mapping(model = Holder, from)]` or `allow_unmapped`",
    );
};
const _: () = {
    let _ = |from: &Holder| {
        let _ = ::connectome::derive::at(&(*from).person)
            .get()
            .and_then(|it| ::connectome::derive::at(&(*it).login).get());
        let _ = ::connectome::derive::at(&(*from).person)
            .get()
            .and_then(|it| ::connectome::derive::at(&(*it).manager).get())
            .and_then(|it| ::connectome::derive::at(&(*it).login).get());
    };
    let rows = ::connectome::derive::rows_at(|from: &Holder| {
        ::connectome::derive::at(&(*from).person).get()
    });
    ::connectome::derive::all_written(
        rows,
        &["login", "manager"],
        "`Work` writes no `person.",
        "`, which is required there: add the field, or say `#[mapping(model = Holder, from)]` or `allow_unmapped`",
    );
};
const _: () = {
    let _ = |from: &Holder| {
        let _ = ::connectome::derive::at(&(*from).person)
            .get()
            .and_then(|it| ::connectome::derive::at(&(*it).manager).get())
            .and_then(|it| ::connectome::derive::at(&(*it).login).get());
    };
    let rows = ::connectome::derive::rows_at(|from: &Holder| {
        ::connectome::derive::at(&(*from).person)
            .get()
            .and_then(|it| ::connectome::derive::at(&(*it).manager).get())
    });
    ::connectome::derive::all_written(
        rows,
        &["login"],
        "`Work` writes no `person.manager.",
        "`, which is required there: add the field, or say `#[mapping(model = Holder, from)]` or `allow_unmapped`",
    );
};
const _: () = {
    let _ = |from: &Holder| {
        let _ = ::connectome::derive::at(&(*from).others)
            .get()
            .and_then(|it| {
                (::connectome::derive::indexed(it).item)(it, 0)
                    .and_then(|it| ::connectome::derive::at(it).get())
            })
            .and_then(|it| ::connectome::derive::at(&(*it).login).get());
    };
    let rows = ::connectome::derive::rows_at(|from: &Holder| {
        ::connectome::derive::at(&(*from).others)
            .get()
            .and_then(|it| {
                (::connectome::derive::indexed(it).item)(it, 0)
                    .and_then(|it| ::connectome::derive::at(it).get())
            })
    });
    ::connectome::derive::all_written(
        rows,
        &["login"],
        "`Work` writes no `others[0].",
        "`, which is required there: add the field, or say `#[mapping(model = Holder, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Work {}
