#[automatically_derived]
impl ::connectome::WriteTo<NewIssue> for Task {
    fn write_to(
        &self,
        to: &mut NewIssue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).title)
            .set(
                ::core::option::Option::Some(&self.title),
                |it, to| (::connectome::derive::side(to)
                    .out_of::<String>()
                    .write)(it, to),
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
