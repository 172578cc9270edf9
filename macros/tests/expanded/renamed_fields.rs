#[automatically_derived]
impl ::connectome::Convert<Properties> for Customer {
    fn read_value(
        from: &Properties,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            first_name: ::connectome::derive::Place::read_optional(
                &(*from).firstname,
                "firstname → Customer.first_name",
                failed,
            ),
            work: ::connectome::derive::Place::read_optional(
                &(*from).jobtitle,
                "jobtitle → Customer.work",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Properties,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).firstname,
            &self.first_name,
            "Customer.first_name → firstname",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).jobtitle,
            &self.work,
            "Customer.work → jobtitle",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Properties as ::connectome::codec::Rows>::ROWS,
    "firstname,jobtitle",
    "Customer",
    "",
    "Properties",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
