#[automatically_derived]
impl<'from> ::connectome::ReadFrom<'from, Contact> for Customer {
    fn read_from(
        from: &'from Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            stage: failed
                .optional(
                    ::connectome::derive::inside(&(*from).stage),
                    |it| (::connectome::derive::side(it).into::<String>().read)(it),
                    "stage → Customer.stage",
                ),
        };
        failed.or(read)
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
