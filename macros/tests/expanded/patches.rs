#[automatically_derived]
impl ::connectome::Convert<Issue> for Change {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            milestone: ::connectome::derive::Place::read_patch(
                &(*from).milestone,
                "milestone → Change.milestone",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_patch(
            &mut (*to).milestone,
            &self.milestone,
            "Change.milestone → milestone",
            failed,
        );
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Change {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            milestone: ::connectome::derive::Place::read_patch(
                &(*from).stage,
                "stage → Change.milestone",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_patch(
            &mut (*to).stage,
            &self.milestone,
            "Change.milestone → stage",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "stage",
    "Change",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Change {}
