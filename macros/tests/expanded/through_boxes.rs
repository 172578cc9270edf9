#[automatically_derived]
impl ::connectome::Convert<Issue> for Work {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            boss: failed
                .optional(
                    ::connectome::derive::inside(&(*from).assignee)
                        .and_then(|it| ::connectome::derive::inside(&(*it).manager))
                        .and_then(|it| ::connectome::derive::inside(&(*it).login)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "assignee.manager.login → Work.boss",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).assignee, self.boss.is_some())
        {
            if let ::core::option::Option::Some(it) = failed
                .enter(&mut (*it).manager, self.boss.is_some())
            {
                ::connectome::derive::Place::write_optional(
                    &mut (*it).login,
                    &self.boss,
                    "Work.boss → assignee.manager.login",
                    failed,
                );
            }
        }
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Work {}
