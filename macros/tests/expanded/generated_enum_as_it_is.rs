#[automatically_derived]
impl ::connectome::Convert<Issue> for Work {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            state: ::connectome::derive::Place::read_needed(
                &(*from).state,
                "state → Work.state",
                failed,
            )?,
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_needed(
            &mut (*to).state,
            &self.state,
            "Work.state → state",
            failed,
        );
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Work {}
#[automatically_derived]
impl ::connectome::Convert<Issue> for Text {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            state: ::connectome::derive::Place::read_needed_or_blank(
                &(*from).state,
                "state → Text.state",
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
        ::connectome::derive::Place::write_needed(
            &mut (*to).state,
            &self.state,
            "Text.state → state",
            failed,
        );
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Text {}
