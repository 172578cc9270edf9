#[automatically_derived]
impl ::connectome::Convert<Person> for Employee {
    fn read_value(
        from: &Person,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            login: ::connectome::derive::Place::read_needed_or_blank(
                &(*from).login,
                "login → Employee.login",
                failed,
            ),
            boss: failed
                .optional(
                    ::connectome::derive::inside(&(*from).manager),
                    |it| {
                        (::connectome::derive::side(it).with::<Employee>().read)(it)
                            .map(::std::boxed::Box::new)
                    },
                    "manager → Employee.boss",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Person,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_needed(
            &mut (*to).login,
            &self.login,
            "Employee.login → login",
            failed,
        );
        failed
            .set(
                self.boss.as_ref(),
                &mut (*to).manager,
                |it, to| (::connectome::derive::side(to)
                    .with::<Employee>()
                    .write)(&**it, to),
                "Employee.boss → manager",
            );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Person as ::connectome::codec::Rows>::ROWS,
    "manager,login",
    "Employee",
    "",
    "Person",
);
#[automatically_derived]
impl ::connectome::Mapping for Employee {}
