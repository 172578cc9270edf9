#[automatically_derived]
impl ::connectome::Convert<Issue> for Change {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            milestone: ::connectome::derive::patch(
                ::connectome::derive::at(&(*from).milestone).patch(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["milestone", "Change.milestone"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).milestone)
            .set_patch(
                self.milestone.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Change.milestone", "milestone"],
            )?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Change {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            milestone: ::connectome::derive::patch(
                ::connectome::derive::at(&(*from).stage).patch(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["stage", "Change.milestone"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).stage)
            .set_patch(
                self.milestone.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Change.milestone", "stage"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).stage;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["stage"],
        "`Change` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Change {}
