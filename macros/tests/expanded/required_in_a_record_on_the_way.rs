#[automatically_derived]
impl ::connectome::Convert<Holder> for Work {
    fn read_value(
        from: &Holder,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            login: failed
                .needed_or_blank(
                    ::connectome::derive::inside(&(*from).person)
                        .and_then(|it| ::connectome::derive::inside(&(*it).login)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "person.login → Work.login",
                ),
            boss: failed
                .optional(
                    ::connectome::derive::inside(&(*from).person)
                        .and_then(|it| ::connectome::derive::inside(&(*it).manager))
                        .and_then(|it| ::connectome::derive::inside(&(*it).login)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "person.manager.login → Work.boss",
                ),
            other: failed
                .optional(
                    ::connectome::derive::inside(&(*from).others)
                        .and_then(|it| ::connectome::derive::indexed(it).inside(it, 0))
                        .and_then(|it| ::connectome::derive::inside(&(*it).login)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "others[0].login → Work.other",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Holder,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        if let ::core::option::Option::Some(it) = failed.enter(&mut (*to).person, true) {
            ::connectome::derive::Place::write_needed(
                &mut (*it).login,
                &self.login,
                "Work.login → person.login",
                failed,
            );
        }
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).person, self.boss.is_some())
        {
            if let ::core::option::Option::Some(it) = failed
                .enter(&mut (*it).manager, self.boss.is_some())
            {
                ::connectome::derive::Place::write_optional(
                    &mut (*it).login,
                    &self.boss,
                    "Work.boss → person.manager.login",
                    failed,
                );
            }
        }
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).others, self.other.is_some())
        {
            if let ::core::option::Option::Some(it) = ::connectome::derive::indexed(it)
                .enter(
                    it,
                    0,
                    self.other.is_some(),
                    "Work.other → others[0].login",
                    failed,
                )
            {
                ::connectome::derive::Place::write_optional(
                    &mut (*it).login,
                    &self.other,
                    "Work.other → others[0].login",
                    failed,
                );
            }
        }
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Holder as ::connectome::codec::Rows>::ROWS,
    "person,others,person",
    "Work",
    "",
    "Holder",
);
const _: () = {
    let rows = ::connectome::derive::rows_at(|from: &Holder| ::connectome::derive::inside(
        &(*from).person,
    ));
    ::connectome::derive::all_written(
        rows,
        "login,manager",
        "Work",
        "person.",
        "Holder",
    );
};
const _: () = {
    let rows = ::connectome::derive::rows_at(|from: &Holder| {
        ::connectome::derive::inside(&(*from).person)
            .and_then(|it| ::connectome::derive::inside(&(*it).manager))
    });
    ::connectome::derive::all_written(
        rows,
        "login",
        "Work",
        "person.manager.",
        "Holder",
    );
};
const _: () = {
    let rows = ::connectome::derive::rows_at(|from: &Holder| {
        ::connectome::derive::inside(&(*from).others)
            .and_then(|it| ::connectome::derive::indexed(it).inside(it, 0))
    });
    ::connectome::derive::all_written(rows, "login", "Work", "others[0].", "Holder");
};
#[automatically_derived]
impl ::connectome::Mapping for Work {}
