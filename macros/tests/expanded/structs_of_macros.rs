#[automatically_derived]
impl ::connectome::Convert<models::EmailAddress> for Email {
    fn read_value(
        from: &models::EmailAddress,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            value: ::connectome::derive::Place::read_needed_or_blank(
                &(*from).value,
                "value → Email.value",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut models::EmailAddress,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_needed(
            &mut (*to).value,
            &self.value,
            "Email.value → value",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <models::EmailAddress as ::connectome::codec::Rows>::ROWS,
    "value",
    "Email",
    "",
    "models::EmailAddress",
);
#[automatically_derived]
impl ::connectome::Mapping for Email {}
#[automatically_derived]
impl ::connectome::Convert<models::Address> for Address {
    fn read_value(
        from: &models::Address,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            city: ::connectome::derive::Place::read_optional(
                &(*from).city,
                "city → Address.city",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut models::Address,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).city,
            &self.city,
            "Address.city → city",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <models::Address as ::connectome::codec::Rows>::ROWS,
    "city",
    "Address",
    "",
    "models::Address",
);
#[automatically_derived]
impl ::connectome::Mapping for Address {}
