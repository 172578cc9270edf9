#[automatically_derived]
impl ::connectome::Convert<Address> for Place {
    fn read_value(
        from: &Address,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            city: ::connectome::derive::Place::read_needed_or_blank(
                &(*from).city,
                "city → Place.city",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Address,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_needed(
            &mut (*to).city,
            &self.city,
            "Place.city → city",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Address as ::connectome::codec::Rows>::ROWS,
    "city",
    "Place",
    "",
    "Address",
);
#[automatically_derived]
impl ::connectome::Mapping for Place {}
#[automatically_derived]
impl ::connectome::Convert<EmailAddress> for Mail {
    fn read_value(
        from: &EmailAddress,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            address: ::connectome::derive::Place::read_optional(
                &(*from).value,
                "value → Mail.address",
                failed,
            ),
            kind: ::connectome::derive::Place::read_optional(
                &(*from).r#type,
                "type → Mail.kind",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut EmailAddress,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).value,
            &self.address,
            "Mail.address → value",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).r#type,
            &self.kind,
            "Mail.kind → type",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <EmailAddress as ::connectome::codec::Rows>::ROWS,
    "value,type",
    "Mail",
    "",
    "EmailAddress",
);
#[automatically_derived]
impl ::connectome::Mapping for Mail {}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            home: ::connectome::derive::Place::read_optional(
                &(*from).primary_address,
                "primary_address → Customer.home",
                failed,
            ),
            addresses: ::connectome::derive::Items::read_optional(
                    &(*from).addresses,
                    "addresses → Customer.addresses",
                    failed,
                )
                .unwrap_or_default(),
            emails: ::connectome::derive::Items::read_optional(
                &(*from).emails,
                "emails → Customer.emails",
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
            &mut (*to).primary_address,
            &self.home,
            "Customer.home → primary_address",
            failed,
        );
        ::connectome::derive::Items::write_needed(
            &mut (*to).addresses,
            &self.addresses,
            "Customer.addresses → addresses",
            failed,
        );
        ::connectome::derive::Items::write_optional(
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
    "primary_address,emails,addresses",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
