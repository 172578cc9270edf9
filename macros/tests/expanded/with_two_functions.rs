#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            stage: failed
                .needed_or_blank(
                    ::connectome::derive::inside(&(*from).stage),
                    |it| ::connectome::derive::outcome(shout(it)).get(),
                    "stage → Customer.stage",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                ::core::option::Option::Some(&self.stage),
                &mut (*to).stage,
                |it, to| {
                    *to = ::connectome::derive::outcome(whisper(it)).get()?.into();
                    ::core::result::Result::Ok(())
                },
                "Customer.stage → stage",
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
impl ::connectome::Mapping for Customer {}
