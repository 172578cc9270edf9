#[automatically_derived]
impl ::connectome::Convert<NewIssue> for Task {
    fn read_value(
        from: &NewIssue,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            title: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).title).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["title", "Task.title"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut NewIssue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).title)
            .set(
                self.title.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Task.title", "title"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &NewIssue| {
        let _ = &(*it).title;
    };
    ::connectome::derive::all_written(
        <NewIssue as ::connectome::codec::Rows>::ROWS,
        &["title"],
        "`Task` writes no `",
        "`, which `NewIssue` requires: add the field, or say `#[mapping(model = NewIssue, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Task {}
