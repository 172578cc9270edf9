#[automatically_derived]
impl runtime::Convert<api::Contact> for Customer {
    fn read_value(
        from: &api::Contact,
    ) -> ::core::result::Result<Self, runtime::Mismatch> {
        ::core::result::Result::Ok(Self {
            stage: runtime::derive::optional(
                runtime::derive::at(&(*from).stage).get(),
                |it| (runtime::derive::side(it).with::<String>().read)(it),
                ["stage", "Customer.stage"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut api::Contact,
    ) -> ::core::result::Result<(), runtime::Mismatch> {
        runtime::derive::at_mut(&mut (*to).stage)
            .set(
                self.stage.as_ref(),
                |it, to| (runtime::derive::side(to).with::<String>().write)(it, to),
                ["Customer.stage", "stage"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &api::Contact| {
        let _ = &(*it).stage;
    };
    runtime::derive::all_written(
        <api::Contact as runtime::codec::Rows>::ROWS,
        &["stage"],
        "`Customer` writes no `",
        "`, which `api::Contact` requires: add the field, or say `#[mapping(model = api::Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl runtime::Mapping for Customer {}
