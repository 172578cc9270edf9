#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            r#type: ::connectome::derive::Place::read_optional(
                &(*from).r#type,
                "type → Customer.type",
                failed,
            ),
            kind: ::connectome::derive::Place::read_optional(
                &(*from).r#type,
                "type → Customer.kind",
                failed,
            ),
            sort: ::connectome::derive::Place::read_optional(
                &(*from).r#type,
                "type → Customer.sort",
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
            &mut (*to).r#type,
            &self.r#type,
            "Customer.type → type",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).r#type,
            &self.kind,
            "Customer.kind → type",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).r#type,
            &self.sort,
            "Customer.sort → type",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "type,type,type",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
