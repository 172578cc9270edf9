#[automatically_derived]
impl<T: Debug, const N: usize> ::connectome::Convert<Contact> for Customer<T, N>
where
    T: Convert<String>,
{
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            stage: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).stage).get(),
                |it| (::connectome::derive::side(it).with::<T>().read)(it),
                ["stage", "Customer.stage"],
            )?,
            rest: [0; N],
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).stage)
            .set(
                self.stage.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<T>().write)(it, to),
                ["Customer.stage", "stage"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).stage;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["stage"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl<T: Debug, const N: usize> ::connectome::Mapping for Customer<T, N> {}
