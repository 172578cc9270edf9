#[automatically_derived]
impl ::connectome::Convert<Issue> for Work {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            id: ::connectome::derive::Place::read_needed_or_blank(
                &(*from).id,
                "id → Work.id",
                failed,
            ),
            closed: ::connectome::derive::Place::read_optional(
                &(*from).closed_at,
                "closed_at → Work.closed",
                failed,
            ),
            number: ::connectome::derive::Place::read_needed_or_blank(
                &(*from).id,
                "id → Work.number",
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
            &mut (*to).id,
            &self.id,
            "Work.id → id",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).closed_at,
            &self.closed,
            "Work.closed → closed_at",
            failed,
        );
        ::connectome::derive::Place::write_needed(
            &mut (*to).id,
            &self.number,
            "Work.number → id",
            failed,
        );
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Work {}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            id: ::connectome::derive::Place::read_optional(
                &(*from).id,
                "id → Customer.id",
                failed,
            ),
            score: ::connectome::derive::Place::read_optional(
                &(*from).score,
                "score → Customer.score",
                failed,
            ),
            created: ::connectome::derive::Place::read_optional(
                &(*from).created_time,
                "created_time → Customer.created",
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
        ::connectome::derive::Place::write_optional(
            &mut (*to).id,
            &self.id,
            "Customer.id → id",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).score,
            &self.score,
            "Customer.score → score",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).created_time,
            &self.created,
            "Customer.created → created_time",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "id,score,created_time",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
