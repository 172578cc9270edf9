#[automatically_derived]
impl<'from: 'a, 'a> ::connectome::ReadFrom<'from, Contact> for Customer<'a> {
    fn read_from(
        from: &'from Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            id: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).id).get(),
                |it| (::connectome::derive::side(it).into::<&'a str>().read)(it),
                ["id", "Customer.id"],
            )?,
            email: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).primary_email).get(),
                |it| (::connectome::derive::side(it).into::<Cow<'a, str>>().read)(it),
                ["primary_email", "Customer.email"],
            )?,
            score: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).score).get(),
                |it| (::connectome::derive::side(it).into::<i64>().read)(it),
                ["score", "Customer.score"],
            )?,
        })
    }
}
#[automatically_derived]
impl<'a> ::connectome::WriteTo<Contact> for Customer<'a> {
    fn write_to(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).id)
            .set(
                self.id.as_ref(),
                |it, to| (::connectome::derive::side(to)
                    .out_of::<&'a str>()
                    .write)(it, to),
                ["Customer.id", "id"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).primary_email)
            .set(
                ::core::option::Option::Some(&self.email),
                |it, to| (::connectome::derive::side(to)
                    .out_of::<Cow<'a, str>>()
                    .write)(it, to),
                ["Customer.email", "primary_email"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).score)
            .set(
                self.score.as_ref(),
                |it, to| (::connectome::derive::side(to).out_of::<i64>().write)(it, to),
                ["Customer.score", "score"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).id;
        let _ = &(*it).primary_email;
        let _ = &(*it).score;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["id", "primary_email", "score"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl<'a> ::connectome::Mapping for Customer<'a> {}
