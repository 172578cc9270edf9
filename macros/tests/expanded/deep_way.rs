#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            city: failed
                .optional(
                    ::connectome::derive::inside(&(*from).primary_address)
                        .and_then(|it| ::connectome::derive::inside(&(*it).city)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "primary_address.city → Customer.city",
                ),
            street: failed
                .optional(
                    ::connectome::derive::inside(&(*from).primary_address)
                        .and_then(|it| ::connectome::derive::inside(&(*it).street)),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "primary_address.street → Customer.street",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).primary_address, self.city.is_some())
        {
            ::connectome::derive::Place::write_optional(
                &mut (*it).city,
                &self.city,
                "Customer.city → primary_address.city",
                failed,
            );
        }
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).primary_address, self.street.is_some())
        {
            ::connectome::derive::Place::write_optional(
                &mut (*it).street,
                &self.street,
                "Customer.street → primary_address.street",
                failed,
            );
        }
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "primary_address,primary_address",
    "Customer",
    "",
    "Contact",
);
const _: () = {
    let rows = ::connectome::derive::rows_at(|from: &Contact| ::connectome::derive::inside(
        &(*from).primary_address,
    ));
    ::connectome::derive::all_written(
        rows,
        "city,street",
        "Customer",
        "primary_address.",
        "Contact",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
