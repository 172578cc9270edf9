#[automatically_derived]
impl ::connectome::Convert<Person> for Employee {
    fn read_value(
        from: &Person,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            login: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).login).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["login", "Employee.login"],
            )?,
            boss: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).manager).get(),
                |it| {
                    (::connectome::derive::side(it).with::<Employee>().read)(it)
                        .map(::std::boxed::Box::new)
                },
                ["manager", "Employee.boss"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Person,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).login)
            .set(
                ::core::option::Option::Some(&self.login),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Employee.login", "login"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).manager)
            .set(
                self.boss.as_ref(),
                |it, to| (::connectome::derive::side(to)
                    .with::<Employee>()
                    .write)(&**it, to),
                ["Employee.boss", "manager"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Person| {
        let _ = &(*it).login;
        let _ = &(*it).manager;
    };
    ::connectome::derive::all_written(
        <Person as ::connectome::codec::Rows>::ROWS,
        &["login", "manager"],
        "`Employee` writes no `",
        "`, which `Person` requires: add the field, or say `#[mapping(model = Person, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Employee {}
