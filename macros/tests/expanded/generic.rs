#[automatically_derived]
impl<T: Debug, const N: usize> ::connectome::Convert<Contact> for Customer<T, N>
where
    T: Convert<String>,
{
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            stage: ::connectome::derive::Place::read_optional(
                &(*from).stage,
                "stage → Customer.stage",
                failed,
            ),
            rest: [0; N],
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).stage,
            &self.stage,
            "Customer.stage → stage",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "stage",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl<T: Debug, const N: usize> ::connectome::Mapping for Customer<T, N> {}
