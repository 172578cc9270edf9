#[automatically_derived]
impl<'from> ::connectome::ReadFrom<'from, Contact> for Customer {
    fn read_from(
        from: &'from Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            stage: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).stage).get(),
                |it| (::connectome::derive::side(it).into::<String>().read)(it),
                ["stage", "Customer.stage"],
            )?,
        })
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
