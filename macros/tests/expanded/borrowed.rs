#[automatically_derived]
impl<'from: 'a, 'a> ::connectome::ReadFrom<'from, Contact> for Customer<'a> {
    fn read_from(
        from: &'from Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            id: failed
                .optional(
                    ::connectome::derive::inside(&(*from).id),
                    |it| (::connectome::derive::side(it).into::<&'a str>().read)(it),
                    "id → Customer.id",
                ),
            email: failed
                .needed(
                    ::connectome::derive::inside(&(*from).primary_email),
                    |it| (::connectome::derive::side(it)
                        .into::<Cow<'a, str>>()
                        .read)(it),
                    "primary_email → Customer.email",
                )?,
            score: failed
                .optional(
                    ::connectome::derive::inside(&(*from).score),
                    |it| (::connectome::derive::side(it).into::<i64>().read)(it),
                    "score → Customer.score",
                ),
        };
        failed.or(read)
    }
}
#[automatically_derived]
impl<'a> ::connectome::WriteTo<Contact> for Customer<'a> {
    fn write_to(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                self.id.as_ref(),
                &mut (*to).id,
                |it, to| (::connectome::derive::side(to)
                    .out_of::<&'a str>()
                    .write)(it, to),
                "Customer.id → id",
            );
        failed
            .set(
                ::core::option::Option::Some(&self.email),
                &mut (*to).primary_email,
                |it, to| (::connectome::derive::side(to)
                    .out_of::<Cow<'a, str>>()
                    .write)(it, to),
                "Customer.email → primary_email",
            );
        failed
            .set(
                self.score.as_ref(),
                &mut (*to).score,
                |it, to| (::connectome::derive::side(to).out_of::<i64>().write)(it, to),
                "Customer.score → score",
            );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "id,score,primary_email",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl<'a> ::connectome::Mapping for Customer<'a> {}
