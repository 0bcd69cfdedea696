/** Spelling rules of the Greek script. */
import { parseSpellingRules } from '../spelling-rules';

/** Rules for modern Greek. In foreign names σ can be ʃ, and τσ tʃ; a final ς is often a Greek ending. */
export const GREEK = parseSpellingRules(
  `α=a αι=e αυ=av" ά=a β=v γ=g γ(ειηυ)=G γι(αεουω)=Y γου(αεηιο)=g'w γγ=N γγ(αεηιουω)=Ng' γκ=N'g ^γκ=g νγκ=N νγκ(αεηιουω)=Ng' ^νγκ=N γχ=nx δ=T ε=e ει=i ευ=ev" ζ=! η=i θ=T ι=i κ=k λ=l μ=m
  μπ=m'b ^μπ=b ν=n ντ=n'd ^ντ=d ξ=ks ο=o οι=i ου=u π=p ρ=r σ=$ ς=s τ=t τζ=J τσ=D τς=D υ=i φ=f χ=& ψ=ps ω=o ς$=s'`,
);
