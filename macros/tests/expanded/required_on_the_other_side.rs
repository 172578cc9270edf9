#[automatically_derived]
impl ::connectome::Convert<NewIssue> for Task {
    fn read_value(
        from: &NewIssue,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            title: ::connectome::derive::Place::read_optional(
                &(*from).title,
                "title → Task.title",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut NewIssue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).title,
            &self.title,
            "Task.title → title",
            failed,
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
