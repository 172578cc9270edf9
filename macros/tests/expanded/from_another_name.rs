#[automatically_derived]
impl runtime::Convert<api::Contact> for Customer {
    fn read_value(
        from: &api::Contact,
    ) -> ::core::result::Result<Self, runtime::Mismatch> {
        let failed = &mut runtime::derive::unfailed();
        let read = Self {
            stage: runtime::derive::Place::read_optional(
                &(*from).stage,
                "stage → Customer.stage",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut api::Contact,
    ) -> ::core::result::Result<(), runtime::Mismatch> {
        let failed = &mut runtime::derive::unfailed();
        runtime::derive::Place::write_optional(
            &mut (*to).stage,
            &self.stage,
            "Customer.stage → stage",
            failed,
        );
        failed.or(())
    }
}
const _: () = runtime::derive::all_written(
    <api::Contact as runtime::codec::Rows>::ROWS,
    "stage",
    "Customer",
    "",
    "api::Contact",
);
#[automatically_derived]
impl runtime::Mapping for Customer {}
