#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let mut failed = ::connectome::derive::unfailed();
        let read = Self {
            r#type: ::connectome::derive::Place::read_optional(
                &(*from).r#type,
                "type → Customer.type",
                &mut failed,
            ),
            kind: ::connectome::derive::Place::read_optional(
                &(*from).r#type,
                "type → Customer.kind",
                &mut failed,
            ),
            sort: ::connectome::derive::Place::read_optional(
                &(*from).r#type,
                "type → Customer.sort",
                &mut failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let mut failed = ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).r#type,
            &self.r#type,
            "Customer.type → type",
            &mut failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).r#type,
            &self.kind,
            "Customer.kind → type",
            &mut failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).r#type,
            &self.sort,
            "Customer.sort → type",
            &mut failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    &[b"type", b"type", b"type"],
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
