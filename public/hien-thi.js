(function(d){d.js='';try{var c=JSON.parse(localStorage.getItem('lt-hien-thi')||'{}');if(c.size)d.size=c.size;if(c.theme)d.theme=c.theme}catch(e){}})(document.documentElement.dataset)
