#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            primary_address: ::connectome::derive::Place::read_optional(
                &(*from).primary_address,
                "primary_address → Customer.primary_address",
                failed,
            ),
            emails: ::connectome::derive::Items::read_optional(
                    &(*from).emails,
                    "emails → Customer.emails",
                    failed,
                )
                .unwrap_or_default(),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).primary_address,
            &self.primary_address,
            "Customer.primary_address → primary_address",
            failed,
        );
        ::connectome::derive::Items::write_needed(
            &mut (*to).emails,
            &self.emails,
            "Customer.emails → emails",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "primary_address,emails",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
