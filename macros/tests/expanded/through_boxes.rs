#[automatically_derived]
impl ::connectome::Convert<Issue> for Work {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            boss: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).assignee)
                    .get()
                    .and_then(|it| ::connectome::derive::at(&(*it).manager).get())
                    .and_then(|it| ::connectome::derive::at(&(*it).login).get()),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["assignee.manager.login", "Work.boss"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                &mut (*to).assignee,
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
                        ["Work.boss", "assignee.manager.login"],
                    )?;
            }
        }
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Work {}
