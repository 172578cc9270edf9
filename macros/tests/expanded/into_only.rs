#[automatically_derived]
impl ::connectome::WriteTo<NewIssue> for Task {
    fn write_to(
        &self,
        to: &mut NewIssue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                ::core::option::Option::Some(&self.title),
                &mut (*to).title,
                |it, to| (::connectome::derive::side(to)
                    .out_of::<String>()
                    .write)(it, to),
                "Task.title → title",
            );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <NewIssue as ::connectome::codec::Rows>::ROWS,
    "title",
    "Task",
    "",
    "NewIssue",
);
#[automatically_derived]
impl ::connectome::Mapping for Task {}
