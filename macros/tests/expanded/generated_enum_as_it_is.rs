#[automatically_derived]
impl ::connectome::Convert<Issue> for Work {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            state: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).state).get(),
                |it| (::connectome::derive::side(it).with::<IssueState>().read)(it),
                ["state", "Work.state"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).state)
            .set(
                ::core::option::Option::Some(&self.state),
                |it, to| (::connectome::derive::side(to)
                    .with::<IssueState>()
                    .write)(it, to),
                ["Work.state", "state"],
            )?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Work {}
#[automatically_derived]
impl ::connectome::Convert<Issue> for Text {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            state: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).state).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["state", "Text.state"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).state)
            .set(
                ::core::option::Option::Some(&self.state),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Text.state", "state"],
            )?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Text {}
