#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            score: ::connectome::derive::Place::read_optional(
                    &(*from).score,
                    "score → Customer.score",
                    failed,
                )
                .unwrap_or_default(),
            stage: ::connectome::derive::Place::read_optional(
                    &(*from).stage,
                    "stage → Customer.stage",
                    failed,
                )
                .unwrap_or_else(|| "lead".to_owned()),
            email: ::connectome::derive::Place::read_optional(
                    &(*from).primary_email,
                    "primary_email → Customer.email",
                    failed,
                )
                .or_else(|| Some(String::from("none"))),
            seen: HashMap::<String, Vec<u8>>::from([("a".to_owned(), vec![1])]),
            count: <u8 as TryFrom<i64>>::try_from(7).unwrap(),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_needed(
            &mut (*to).score,
            &self.score,
            "Customer.score → score",
            failed,
        );
        ::connectome::derive::Place::write_needed(
            &mut (*to).stage,
            &self.stage,
            "Customer.stage → stage",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).primary_email,
            &self.email,
            "Customer.email → primary_email",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "primary_email,score,stage",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
